using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using static AdvancementEngine.Catalog.KnownOccupations;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Posts that a joined goal names by one word: next to another wish for IT work, "manager" is one of IT and not of a shop, and
/// "architect" one of systems, networks or data. "Staff engineer" and "principal engineer" are posts of designers, not engineers of some
/// other trade. Words ours.</summary>
internal static partial class GoalPosts
{
    private static readonly ImmutableArray<string> s_security = [SecurityAnalysts];
    private static readonly ImmutableArray<string> s_programs = [ItProjectManagers];
    private static readonly ImmutableArray<string> s_managers = [ItManagers];
    private static readonly ImmutableArray<string> s_architects = [NetworkArchitects, DatabaseArchitects, SystemsArchitects];

    /// <summary>True for what such a word may mean.</summary>
    /// <param name="part">Codes of one of the joined wishes.</param>
    public static bool IsPost(ImmutableArray<string> part) => part.SequenceEqual(s_managers) || part.SequenceEqual(s_architects);

    /// <summary>True for posts that mean one occupation, alone or with another wish.</summary>
    /// <param name="posts">What the word may mean.</param>
    public static bool IsPlain(ImmutableArray<string> posts) => posts == s_security || posts == s_programs;

    /// <summary>Managers of IT.</summary>
    public static ImmutableArray<string> Managers => s_managers;

    /// <summary>True for a goal that names a manager or director, of people and not of projects, where managers of IT are among what it may
    /// mean.</summary>
    /// <param name="text">The goal.</param>
    /// <param name="candidates">What it may mean.</param>
    public static bool IsManager(string text, ImmutableArray<string> candidates) =>
        candidates.Contains(s_managers[0], StringComparer.Ordinal) && Manager.IsMatch(text) && !OfProjects.IsMatch(text);

    [GeneratedRegex(@"\b(manager|mgr|director|head)\b", Patterns.Options)]
    private static partial Regex Manager { get; }

    [GeneratedRegex(@"\b(project|program|product|content|account)\w*\b", Patterns.Options)]
    private static partial Regex OfProjects { get; }

    /// <summary>The word with the field of the wish before it: "security manager or architect" says "security architect"; null for
    /// none.</summary>
    /// <param name="before">The wish before.</param>
    /// <param name="post">The word.</param>
    public static string? InField(string before, string post) =>
        before.LastIndexOf(' ') is > 0 and var head ? $"{before[..head]} {post}" : null;

    /// <summary>The occupation meant where the record does not tell which of those of a post: architects of systems.</summary>
    /// <param name="left">What the word may mean, given the record.</param>
    public static List<string> Plain(List<string> left) =>
        left.Count > 1 && left.TrueForAll(s_architects.Contains) && left.Contains(SystemsArchitects) ? [SystemsArchitects] : left;

    /// <summary>Occupations that the word may mean; empty for any other text.</summary>
    /// <param name="wish">One of the joined wishes.</param>
    public static ImmutableArray<string> Of(string wish) =>
        NameKeys.Words(Qualifiers.Without(wish)) switch
        {
            ["manager" or "management" or "gerente"] => s_managers,
            ["architect" or "arquitecto"] => s_architects,
            // People in IT training do not aim at guarding.
            ["security"] => s_security,
            ["program" or "programme", "manager"] => s_programs,
            _ => OfDesign(wish),
        };

    /// <summary>Occupations of the posts above senior engineers, "staff engineer", "principal software engineer"; empty for any other
    /// text.</summary>
    /// <param name="wish">One of the joined wishes, or a goal.</param>
    public static ImmutableArray<string> OfDesign(string wish) => Design.IsMatch(wish) ? s_architects : [];

    [GeneratedRegex(
        @"^\s*(a |an |sr\.? |senior )?(staff|principal|distinguished)( ?/ ?(staff|principal))? (software )?"
            + @"(engineer|eng|swe|developer)s?\s*$",
        Patterns.Options
    )]
    private static partial Regex Design { get; }
}
