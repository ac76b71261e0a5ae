const logical = (property, value = '') =>
  `"${property}${value && `: ${value}`}" names a physical side: write its logical counterpart ` +
  '(inline-start, block-size …), so that right-to-left needs no second sheet';

const sides = '(top|right|bottom|left)';
const physicalProperties = [
  new RegExp(`^${sides}$`),
  new RegExp(`^(margin|padding|scroll-margin|scroll-padding|border)-${sides}`),
  /^((min|max)-)?(width|height)$/,
  /^contain-intrinsic-(width|height)$/,
  /^overscroll-behavior-[xy]$/,
];

// Four values name the left side and the right; three or fewer cannot tell them apart.
const fourValues = [/^[^\s()]+(\s+[^\s()]+){3}$/];
const physicalValues = {
  '/^(text-align|text-align-last|float|clear|caption-side)$/': ['left', 'right'],
  '/^(object|background)-position|^transform-origin$/': [/\b(left|right)\b/],
  '/^(margin|padding|inset|scroll-margin|scroll-padding)$/': fourValues,
  '/^border-(width|style|color)$/': fourValues,
  resize: ['horizontal', 'vertical'],
  // An inset shadow that is pushed sideways marks one side, and not the same one in Arabic.
  'box-shadow': [/inset\s+-?(?!0[\s.a-z]*\s)[\d.]/],
};

/** @type {import('stylelint').Config} */
export default {
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
  rules: {
    'property-disallowed-list': [physicalProperties, { message: logical }],
    'declaration-property-value-disallowed-list': [physicalValues, { message: logical }],
    // Readers set their own base size; px would overrule it.
    'declaration-property-unit-disallowed-list': { '/^font(-size)?$/': ['px'] },
    // Where a reader's own need must win (print, reduced motion), a disable comment says why.
    'declaration-no-important': true,

    'annotation-no-unknown': true,
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-syntaxes'] },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-property-value-no-unknown': true,
    'font-family-no-duplicate-names': true,
    'function-calc-no-unspaced-operator': true,
    'keyframe-block-no-duplicate-selectors': true,
    'keyframe-declaration-no-important': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': true,
    'selector-anb-no-unmatchable': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'selector-pseudo-element-no-unknown': true,
    // A feed that is opened in a browser is styled too: its elements are Atom's.
    'selector-type-no-unknown': [
      true,
      { ignore: ['custom-elements'], ignoreTypes: ['feed', 'entry'] },
    ],
    'unit-no-unknown': true,
  },
};
