using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Plans;

/// <summary>A part of a section: an optional small heading, sentences, links, or a picture of a path.</summary>
/// <param name="Heading">Small heading; empty for none.</param>
/// <param name="Sentences">Sentences, one idea each.</param>
public sealed record PlanPart(string Heading, ImmutableArray<string> Sentences)
{
    /// <summary>Addresses with their names.</summary>
    public ImmutableArray<(string Name, string Url)> Links { get; init; } = [];

    /// <summary>Index of the path drawn here; -1 for none.</summary>
    public int Drawn { get; init; } = -1;

    /// <summary>True for detail that a printed page leaves out: the picture above it says the main of it.</summary>
    public bool IsMore { get; init; }

    /// <summary>Empty lines for notes.</summary>
    public int NoteLines { get; init; }
}
