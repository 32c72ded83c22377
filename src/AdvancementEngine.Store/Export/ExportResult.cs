using AdvancementEngine.Observations;

namespace AdvancementEngine.Store.Export;

/// <summary>Observations from a store.</summary>
/// <param name="Set">What training reads.</param>
/// <param name="WithoutState">Outcomes left out: no answer is kept from which the person's state could be taken.</param>
/// <param name="NotInCatalog">Outcomes left out: the catalog does not have their opportunity any more.</param>
/// <param name="HeldAlready">Outcomes left out: the person had it already when the advice was given.</param>
public sealed record ExportResult(ObservationSet Set, int WithoutState, int NotInCatalog, int HeldAlready);
