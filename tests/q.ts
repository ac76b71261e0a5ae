import { checkTimeFigures } from './bench/check-time.ts';
const [figure] = await checkTimeFigures(); console.log(figure?.name, figure?.value);
