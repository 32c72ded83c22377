using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Words in a title, a rank or a record that say a person leads people; English and Spanish. Ours.</summary>
public static partial class LeadWords
{
    private const string Mark = "team lead";

    // At the start of a title, "lead" states seniority: "lead software engineer".
    [GeneratedRegex(
        @"\b((?<=\S )lead|leader|supervisor|supervisory|supervsr|supvr?|superintendent|supt|chief|head of"
            + $@"|encargad[oa] de (sistemas|informática|redes)|jefe|jefa|{ForcesWords.SeniorRanks})\b",
        Patterns.Options
    )]
    private static partial Regex Post { get; }

    [GeneratedRegex(
        @"\b(lead of|leads |team lead|tech lead|team leader|team of|staff of|crew of|direct reports?"
            + @"|supervis(e|es|ed|ing) (\d|a |the |an |\w+ (techs?|technicians?|people|staff|analysts?))|supervis(es|ed)\b"
            + @"|manag(e|es|ed|ing) (\d+|staff|a team|people)|ncoic|equipo de"
            + @"|personal a cargo|superviso a)",
        Patterns.Options
    )]
    private static partial Regex Said { get; }

    [GeneratedRegex(
        @"^\W*((shift|team|squad|section|crew|group|floor) )?(lead|leader|supervisor|supvr?|chief|sgt)\s*[,/:\-–(]\s*(?<work>[^)]+)",
        Patterns.Options
    )]
    private static partial Regex Before { get; }

    /// <summary>The work named after a position: "shift lead, tech support"; null if the text does not start with one.</summary>
    /// <param name="title">As written.</param>
    public static string? AfterPost(string title) => Before.Match(title) is { Success: true } post ? post.Groups["work"].Value : null;

    /// <summary>True if a job title, or the rank in it, is one that leads people.</summary>
    /// <param name="title">As written.</param>
    public static bool IsPost(string title) => Post.IsMatch(title) || ForcesWords.HasShortRank(title);

    /// <summary>The title without the words that say so.</summary>
    /// <param name="title">As written.</param>
    public static string WithoutPost(string title) =>
        Post.Replace(ForcesWords.WithoutShortRank(title), " ").Replace(" Team ", " ", StringComparison.OrdinalIgnoreCase);

    /// <summary>True if a recorded text says that the person leads people.</summary>
    /// <param name="text">As written.</param>
    public static bool IsSaid(string text) => text.Length > 0 && Said.IsMatch(text);

    /// <summary>The source of a job, marked to record that the person led people in it; unchanged if already marked.</summary>
    public static Source Marked(Source source) =>
        IsSaid(source.What) ? source
        : source.What.Length == 0 ? source with { What = Mark }
        : source with { What = $"{source.What}, {Mark}" };
}
