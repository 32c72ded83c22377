using AdvancementEngine.Policies;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Reports.Sections;

/// <summary>Writes a report as one self-contained HTML file: no scripts, and no images, styles or fonts from other files.</summary>
public static class ReportHtml
{
    /// <summary>Returns the text of the file, to be saved as UTF-8.</summary>
    /// <param name="document">The report.</param>
    public static string Write(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new HtmlPage(document.Title, document.Title);
        foreach (var mark in document.Marks)
            page.Mark(mark);
        foreach (var subject in document.Sections.GroupBy(s => s.Subject, StringComparer.Ordinal))
        {
            if (subject.Key.Length > 0)
                page.Open(subject.Key);
            var level = 2;
            foreach (var section in subject)
            {
                Section(page, section, level);
                // The first section of a subject is its heading; the others go one level below.
                if (subject.Key.Length > 0)
                    level = 3;
            }

            if (subject.Key.Length > 0)
                page.Close();
        }

        foreach (var note in document.Notes)
            page.Note(note);
        return page.End();
    }

    private static void Section(HtmlPage page, ReportSection section, int level)
    {
        if (section.Heading.Length > 0)
            page.Head(section.Heading, level);
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (section.Blocks[i] is ItemBlock)
            {
                var items = section.Blocks.Skip(i).TakeWhile(b => b is ItemBlock).Cast<ItemBlock>().ToList();
                page.Items(items.Select(b => (b.Mark, b.Text, b.Lines)));
                i += items.Count - 1;
            }
            else
                Block(page, section.Blocks[i]);
        }
    }

    private static void Block(HtmlPage page, ReportBlock block)
    {
        switch (block)
        {
            case TextBlock { Text.Length: 0 }:
                break;
            case TextBlock { Share: { } share } text:
                page.Share(share, text.Text);
                break;
            case TextBlock { IsNote: true } note:
                page.Note(note.Text);
                break;
            case TextBlock text:
                page.Text(text.Text);
                break;
            case TableBlock table:
                page.Words(table.Columns, table.Rows, (row, column) => Css(table, row, column));
                break;
            default:
                throw new InvalidOperationException($"no HTML for {block.GetType().Name}");
        }
    }

    private static string Css(TableBlock table, int row, int column) =>
        column != table.VerdictColumn ? string.Empty
        : table.Verdicts[row] switch
        {
            Verdict.Met => "met",
            Verdict.NotMet => "not-met",
            _ => "unknown",
        };
}
