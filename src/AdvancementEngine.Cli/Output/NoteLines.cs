using System.Globalization;
using AdvancementEngine.Cli.Streams;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Cli.Output;

/// <summary>Problems and notes of a command, shown on standard error after its result: counted, and wrapped where a person reads them on a
/// terminal.</summary>
internal sealed class NoteLines
{
    private const int Narrowest = 40;
    private readonly List<string> _problems = [];
    private readonly List<string> _notes = [];

    public void AddProblem(string problem) => _problems.Add(problem);

    public void Add(string note) => _notes.Add(note);

    public void Write() => Write(Console.Error, StandardStreams.IsErrorRedirected ? null : Width());

    /// <summary>Writes all lines.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="width">Columns of the terminal; null to leave each on one line, for programs to read.</param>
    public void Write(TextWriter writer, int? width)
    {
        foreach (var problem in _problems)
            Line(writer, "advance: " + problem, width);
        if (_notes.Count > 1)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"advance: {_notes.Count} notes:"));
        foreach (var note in _notes)
            Line(writer, "advance: note: " + note, width);
    }

    private static void Line(TextWriter writer, string text, int? width)
    {
        var rest = InputText.OneLine(text).AsSpan();
        while (width is { } columns && rest.Length > columns)
        {
            var cut = rest[..columns].LastIndexOf(' ');
            if (cut < columns / 2)
                cut = columns;
            writer.WriteLine(rest[..cut]);
            rest = $"  {rest[cut..].TrimStart(' ')}";
        }

        writer.WriteLine(rest);
    }

    private static int Width()
    {
        try
        {
            return Math.Max(Narrowest, Console.WindowWidth - 1);
        }
        catch (Exception failure) when (failure is IOException or PlatformNotSupportedException)
        {
            return 100;
        }
    }
}
