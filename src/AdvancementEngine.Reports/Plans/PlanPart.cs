using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Plans;

/// <summary>A part of a section: an optional subheading, sentences, links, or a picture of a path.</summary>
/// <param name="Heading">Subheading; empty if none.</param>
/// <param name="Sentences">Sentences, one idea each.</param>
public sealed record PlanPart(string Heading, ImmutableArray<string> Sentences)
{
    /// <summary>Links with their names.</summary>
    public ImmutableArray<(string Name, string Url)> Links { get; init; } = [];

    /// <summary>Index of the path to draw; -1 for none.</summary>
    public int Drawn { get; init; } = -1;

    /// <summary>True for details left out in print, because the picture above shows the main points.</summary>
    public bool IsMore { get; init; }

    /// <summary>Number of blank lines for notes.</summary>
    public int NoteLines { get; init; }
}
