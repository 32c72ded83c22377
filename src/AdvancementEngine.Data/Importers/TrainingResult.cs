using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>What the import of training medians gave.</summary>
/// <param name="Programs">Programs taken, degrees left out.</param>
/// <param name="Rows">Medians written.</param>
/// <param name="Problems">Rows and cells that could not be used.</param>
public sealed record TrainingResult(int Programs, ImmutableArray<TrainingMedian> Rows, IReadOnlyList<DataProblem> Problems);
