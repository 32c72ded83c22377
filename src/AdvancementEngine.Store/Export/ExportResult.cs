using AdvancementEngine.Observations;

namespace AdvancementEngine.Store.Export;

/// <summary>Observations from a store.</summary>
/// <param name="Set">The observations for training.</param>
/// <param name="WithoutState">Outcomes left out because no stored answer gives the person's state.</param>
/// <param name="NotInCatalog">Outcomes left out because their opportunity is no longer in the catalog.</param>
/// <param name="HeldAlready">Outcomes left out because the person already had it when the advice was given.</param>
public sealed record ExportResult(ObservationSet Set, int WithoutState, int NotInCatalog, int HeldAlready);
