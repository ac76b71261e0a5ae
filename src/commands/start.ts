import { siteFolder } from '../cache/site-folders.ts';
import { onHost } from '../i18n/addresses.ts';
import { buildSite } from './build-site.ts';
import { projectRoot } from './project-root.ts';
import { serveSite } from './serve-site.ts';

const { HOST: host, PORT: port = '4321' } = process.env;

console.log('Building the site …');
if ((await buildSite(projectRoot)) !== 'refused') {
  const served = await serveSite(siteFolder(projectRoot), Number(port), host);
  console.log(
    `Longview is at http://${host ?? 'localhost'}:${served}${onHost('/')} (Ctrl-C ends it).`,
  );
} else {
  process.exitCode = 1;
}
