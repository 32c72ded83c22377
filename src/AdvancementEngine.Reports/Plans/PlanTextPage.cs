using System.Text;

namespace AdvancementEngine.Reports.Plans;

/// <summary>Writes a plan as plain text of at most 80 columns.</summary>
public static class PlanTextPage
{
    private const int Columns = 80;

    // What has a heading of its own, such as a job or a step, and the small print stand in paragraphs; else each sentence has its line.
    private static bool IsRunning(PlanSection section, PlanPart part) =>
        part.Sentences.Length > 1 && (part.Heading.Length > 0 || part.Drawn >= 0 || section.Id == "limits");

    /// <summary>Returns the text.</summary>
    public static string Write(PlanDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        text.Append(document.Title.ToUpperInvariant()).Append('\n');
        foreach (var line in document.Lines)
            Wrap(text, line, 0);
        foreach (var section in document.Sections.Where(s => s.Id != "notes"))
        {
            text.Append('\n').Append(section.Heading.ToUpperInvariant()).Append('\n');
            foreach (var part in section.Parts)
            {
                if (part.Heading.Length > 0)
                    Wrap(text, part.Heading, 2);
                foreach (var sentence in IsRunning(section, part) ? [string.Join(' ', part.Sentences)] : part.Sentences)
                    Wrap(text, sentence, part.Heading.Length > 0 ? 4 : 2);
                foreach (var (name, url) in part.Links)
                {
                    Wrap(text, name, 2);
                    text.Append("    ").Append(url).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static void Wrap(StringBuilder text, string sentence, int indent)
    {
        var column = 0;
        foreach (var word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Columns)
            {
                text.Append('\n');
                column = 0;
            }

            if (column == 0)
                column = Indent(text, indent);
            else if (column > indent)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        text.Append('\n');
    }

    private static int Indent(StringBuilder text, int indent)
    {
        text.Append(' ', indent);
        return indent;
    }
}
