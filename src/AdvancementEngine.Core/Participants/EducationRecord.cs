using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>Education reached.</summary>
/// <param name="Level">Highest level.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record EducationRecord(EducationLevel Level, Source Source);
