using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Plans;

/// <summary>A plan in words, ready to be laid out.</summary>
/// <param name="Language">Language of the text.</param>
/// <param name="Title">Document title.</param>
/// <param name="Lines">Lines below the title.</param>
/// <param name="Sections">Sections, in order.</param>
public sealed record PlanDocument(PlanLanguage Language, string Title, ImmutableArray<string> Lines, ImmutableArray<PlanSection> Sections)
{
    /// <summary>All sentences in reading order.</summary>
    public IEnumerable<string> Sentences => Lines.Concat(Sections.SelectMany(s => s.Parts).SelectMany(p => p.Sentences));
}
