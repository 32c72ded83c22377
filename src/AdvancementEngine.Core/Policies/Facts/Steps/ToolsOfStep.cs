using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The tools of the job of the step: those shown, begun and missing.</summary>
internal sealed record ToolsOfStep
{
    /// <summary>Technologies in demand for a goal in the group <c>later</c> that were used at work.</summary>
    public ImmutableArray<string> OfGoal { get; init; } = [];

    /// <summary>The one system of a later goal that was used within a year and is not used in every office; empty for none, or
    /// several.</summary>
    public ImmutableArray<string> ToGrowWith { get; init; } = [];

    /// <summary>Technologies in demand in the current IT job.</summary>
    public ImmutableArray<string> OfPresentJob { get; init; } = [];

    /// <summary>Missing technologies that the current job also uses, so they can be practiced there.</summary>
    public ImmutableArray<string> AtWork => [.. Missing.Where(t => OfPresentJob.Contains(t, StringComparer.Ordinal))];

    /// <summary>Number of technologies in demand for the occupation that were used at work or assessed.</summary>
    public int Used { get; init; }

    /// <summary>Number of technologies in demand for the occupation that are shown.</summary>
    public int Shown { get; init; }

    /// <summary>Technologies in demand that are not shown, most in demand first, without those that the current job surely uses.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first missing technology that is more than a secondary tool of the work; empty for none.</summary>
    public string MainMissing { get; init; } = string.Empty;

    /// <summary>The technology in demand that the person has started to learn but not shown in use; empty for none.</summary>
    public string Begun { get; init; } = string.Empty;

    /// <summary>What a person who was away for years should refresh: a tool of their own, or else the missing technology; empty for
    /// none.</summary>
    public string ToRefresh { get; init; } = string.Empty;

    /// <summary>True if what to refresh is a tool on record.</summary>
    public bool RefreshesOwn { get; init; }

    /// <summary>The tool for the work's central duty that the person uses; empty for none.</summary>
    public string Central { get; init; } = string.Empty;

    /// <summary>The technology in which the work is done, if not shown; otherwise empty.</summary>
    public string Core { get; init; } = string.Empty;

    /// <summary>The tool with which case studies are made, for the design of sites and apps: one that was used or begun, before another;
    /// empty for other work.</summary>
    public string ForCaseStudy { get; init; } = string.Empty;

    /// <summary>True where a language or framework in which the work is done was only begun, and the work itself was never done: a piece of
    /// work with it comes before applying.</summary>
    public bool ShowsBegunFirst { get; init; }

    /// <summary>True where at least two tools particular to the occupation were used: no general tool comes before applying.</summary>
    public bool UsesFieldTools { get; init; }

    /// <summary>The tool to learn: the one that was begun comes before another.</summary>
    public string ToLearn => Begun.Length > 0 ? Begun : MainMissing;

    /// <summary>What the months of a stay are for: tools that the job uses, else one that is practiced at home.</summary>
    public ImmutableArray<string> ToPractice =>
        !AtWork.IsEmpty ? AtWork
        : Begun.Length > 0 ? [Begun]
        : [];

    /// <summary>A tool that the goal names and that was used within a year; empty for none.</summary>
    public ImmutableArray<string> NamedByGoal { get; init; } = [];

    /// <summary>True if a main tool in demand for the occupation was used at work within a year.</summary>
    public bool IsOwnUsedLately { get; init; }
}
