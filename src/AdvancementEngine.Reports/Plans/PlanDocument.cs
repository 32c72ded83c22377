using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Plans;

/// <summary>A plan in words.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Title">Title.</param>
/// <param name="Lines">Lines below the title.</param>
/// <param name="Sections">Sections, in order.</param>
public sealed record PlanDocument(PlanLanguage Language, string Title, ImmutableArray<string> Lines, ImmutableArray<PlanSection> Sections)
{
    /// <summary>All sentences, in order.</summary>
    public IEnumerable<string> Sentences => Lines.Concat(Sections.SelectMany(s => s.Parts).SelectMany(p => p.Sentences));
}
