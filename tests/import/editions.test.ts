import { describe, expect, test } from 'vitest';
import { importFolder } from './import-folder.ts';

const english = `The last boat

By Ana Marković

There is a café on the quay which opens when the ferry is late. It has been open every day.

How the sum was done

The spreadsheet has been published, after a request by two island councils. It is careful.

A timetable of their own

In October the councils did something that no one on the mainland had expected. They hired a boat.
`;

const arabic = `المركب الأخير

في الميناء مقهى يفتح أبوابه حين تتأخر العبّارة، ومنذ أول الشهر وهو مفتوح كل يوم من أيام الأسبوع.

كيف حُسبت الكلفة

نُشر الجدول بعد طلب من مجلسين في الجزر، وهو عمل دقيق لا خطأ فيه، لكنه لا يحسب كل شيء يُدفع ثمنه.

جدول من صنعهم

في الشهر الماضي فعل المجلسان ما لم يتوقعه أحد، فاستأجرا مركب صيد وطبعا جدولًا للمواعيد وعملا به.
`;

describe('a second edition', () => {
  test('has the heading ids of the first, where it has as many headings', async () => {
    const folder = await importFolder();
    await folder.take('boat.txt', english);
    const { text, summary, errors } = await folder.take('مركب.txt', arabic);
    expect(text).toContain('## كيف حُسبت الكلفة {#sum-done}\n');
    expect(text).toContain('## جدول من صنعهم {#timetable-own}\n');
    expect(summary).toContain('Its headings have the ids of those in en.md, in their order.');
    expect(errors).toEqual([]);
  });

  test('has ids of its own where it has not, and the editor is told', async () => {
    const folder = await importFolder();
    await folder.take('boat.txt', english.replace('A timetable of their own\n\n', ''));
    const { text, summary, errors } = await folder.take('مركب.txt', arabic);
    expect(text).toContain('## كيف حُسبت الكلفة {#section-1}\n');
    expect(summary).toContain(
      'en.md has 1 headings and this text 2. Give those that stand for each other the same id.',
    );
    expect(errors).toEqual([]);
  });
});
