using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Where the ratings of an occupation that has none come from; rows of an occupation and kind are tried in order.</summary>
internal sealed record RatingFill(string Occupation, string Kind, int Order, string From, string Reason);
