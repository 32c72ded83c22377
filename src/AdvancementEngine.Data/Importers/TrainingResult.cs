using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>The result of importing training medians.</summary>
/// <param name="Programs">Programs used, without degrees.</param>
/// <param name="Rows">Medians written.</param>
/// <param name="Problems">Rows and cells that could not be used.</param>
public sealed record TrainingResult(int Programs, ImmutableArray<TrainingMedian> Rows, IReadOnlyList<DataProblem> Problems);
