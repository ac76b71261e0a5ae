import { adviseOnNames } from '../checks/advise-on-names.ts';
import { checkContent } from '../checks/check-content.ts';
import { fixArticles } from '../checks/fix-articles.ts';
import { checkOutsideLinks } from '../checks/outside/check-outside-links.ts';
import { byPlace } from '../shared/problem.ts';
import { byWeight, errorsIn, printProblems, tally } from './print-problems.ts';
import { projectRoot } from './project-root.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions('npm run check [-- --fix --links --all --json]', {
  options: {
    fix: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

if (values.fix) {
  const { articles, pages } = await checkContent(projectRoot);
  const files = [...articles, ...pages].map(({ file }) => file);
  const done = await fixArticles(projectRoot, files);
  if (!values.json) for (const line of done) console.log(line);
}

const { articles, pages, problems: found } = await checkContent(projectRoot);
const dead = values.links ? await checkOutsideLinks(projectRoot, [...articles, ...pages]) : [];
// What has errors cannot be read for names, and those come first.
const ofNames = errorsIn(found).length > 0 ? [] : await adviseOnNames(projectRoot, new Date());
const problems = [...found, ...dead, ...ofNames].sort(byPlace);

if (values.json) {
  console.log(JSON.stringify(byWeight(problems), null, 2));
} else if (printProblems(problems, values.all) === 0) {
  const { length } = articles;
  const count = length === 1 ? '1 article' : `${length.toLocaleString('en')} articles`;
  console.log(`Content is sound: ${count}. ${tally(problems)}`.trimEnd());
}
process.exitCode = errorsIn(problems).length > 0 ? 1 : 0;
