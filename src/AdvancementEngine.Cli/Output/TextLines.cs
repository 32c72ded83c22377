using Spectre.Console;

namespace AdvancementEngine.Cli.Output;

/// <summary>Lines of plain text, wrapped at blanks and no wider than the terminal; at most 80 columns, so that they are also readable in
/// a pipe.</summary>
internal sealed class TextLines(IAnsiConsole console)
{
    private const int Widest = 80;
    private const int Narrowest = 40;

    private int Width => Math.Clamp(console.Profile.Width, Narrowest, Widest);

    public void Head(string text)
    {
        foreach (var line in Broken(text, Width))
            console.MarkupLineInterpolated($"[bold]{line}[/]");
    }

    /// <summary>Writes an empty line and the heading, if there is one.</summary>
    public void Section(string text)
    {
        console.WriteLine();
        Head(text);
    }

    public void Blank() => console.WriteLine();

    /// <summary>Writes a paragraph.</summary>
    /// <param name="indent">Indentation, in steps of two columns.</param>
    /// <param name="text">The text.</param>
    public void Text(int indent, string text) => Put(new string(' ', indent * 2), new string(' ', indent * 2), text);

    /// <summary>Writes a paragraph that starts with a mark.</summary>
    public void Item(string mark, string text)
    {
        var first = mark.Length < 4 ? "  " + mark.PadRight(4) : "  " + mark + " ";
        Put(first, new string(' ', Math.Min(first.Length, 6)), text);
    }

    private void Put(string first, string further, string text)
    {
        if (text.Length == 0)
            return;
        var lead = first;
        foreach (var line in Broken(text, Width - Math.Max(first.Length, further.Length)))
        {
            console.WriteLine(lead + line);
            lead = further;
        }
    }

    private static IEnumerable<string> Broken(string text, int width)
    {
        var line = new System.Text.StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }
}
