import { editedSite } from '/work/main/tests/passages/edited-site.ts';
console.time('edited');
const s = await editedSite('2026-11-25');
console.timeEnd('edited');
console.log(s.root);
