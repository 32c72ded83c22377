using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Policies.Files;

/// <summary>Problems in a policy file: one line each, with file and line.</summary>
internal sealed class FileProblems(string file)
{
    private const int LongestProblem = 600;

    private readonly List<string> _problems = [];
    private int _more;

    /// <summary>True once the list has as many problems as one message can hold.</summary>
    public bool IsFull => _problems.Count >= PolicyFile.MostProblems;

    public void Add(int line, string found, string needed, string remedy) => Add(line, $"found {found}; needed: {needed}; {remedy}");

    public void Add(int line, string problem)
    {
        if (IsFull)
            _more++;
        else
            _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {OneLine(problem)}"));
    }

    // Quoted text from a file may contain line breaks and characters that reverse a terminal's text direction; each problem stays on its
    // own line.
    private static string OneLine(string text) =>
        string.Concat(
            (text.Length <= LongestProblem ? text : $"{text[..(LongestProblem / 2)]} … {text[^(LongestProblem / 2)..]}").Select(c =>
                InputText.Breaks(c)
                    ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                    : c.ToString()
            )
        );

    public void ThrowIfAny()
    {
        if (_problems.Count == 0)
            return;
        if (_more > 0)
            _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}: and {_more} more problems; correct these first"));
        throw new PolicyException(string.Join('\n', _problems));
    }

    /// <summary>The members of an object by key; unknown and duplicate keys are problems.</summary>
    public Dictionary<string, LineTrackingJson> Members(LineTrackingJson value, ImmutableArray<string> keys)
    {
        var members = new Dictionary<string, LineTrackingJson>(StringComparer.Ordinal);
        if (value.Kind != JsonTokenType.StartObject)
            Add(value.Line, value.Described, $"an object with {string.Join(", ", keys)}", "put the keys in { }");
        foreach (var (key, member) in value.Members)
        {
            if (!keys.Contains(key, StringComparer.Ordinal))
                Add(member.Line, $"key '{key}'", $"one of {string.Join(" | ", keys)}", "correct or remove it");
            else if (!members.TryAdd(key, member))
                Add(member.Line, $"key '{key}' twice", "each key once", "remove one");
        }

        return members;
    }

    /// <summary>The text of a member; a missing or empty one is a problem if it is required.</summary>
    public string? Text(Dictionary<string, LineTrackingJson> members, string key, int line, bool required)
    {
        if (!members.TryGetValue(key, out var value))
        {
            if (required)
                Add(line, $"no {key}", $"\"{key}\": text", "add it");
            return null;
        }

        if (value.Kind == JsonTokenType.String && value.Text.Length > 0)
        {
            if (value.Text.Any(InputText.Breaks))
                Add(value.Line, $"{key} with a control character or line break", "text on one line", "write it without");
            else if (value.Text.Length != value.Text.Trim().Length)
                Add(value.Line, $"{key} '{value.Text}'", "text without blanks at its ends", "remove them");
            else
                return value.Text;
            return null;
        }

        Add(value.Line, $"{key} {value.Described}", "text in quotes", "write it so");
        return null;
    }
}
