namespace AdvancementEngine.Training.Jobs;

/// <summary>The inputs for choosing how careers are combined with content.</summary>
/// <param name="Data">Folder of the careers.</param>
/// <param name="Map">Map from the codes of the careers to O*NET.</param>
/// <param name="Catalog">Folder of the catalog.</param>
/// <param name="Grid">Options file in which a value may be a list.</param>
/// <param name="Options">Options file to start from; null for the defaults.</param>
/// <param name="Subset">Subset of the states whose moves are evaluated; null for all.</param>
/// <param name="Output">Options file to write.</param>
/// <param name="Threads">Threads; 0 takes one per processor.</param>
public sealed record CareerChoiceRequest(
    string Data,
    string Map,
    string Catalog,
    string Grid,
    string? Options,
    string? Subset,
    string Output,
    int Threads
);
