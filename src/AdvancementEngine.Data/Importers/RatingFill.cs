using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Source of ratings for an occupation that has none; rows for an occupation and kind are tried in order.</summary>
internal sealed record RatingFill(string Occupation, string Kind, int Order, string From, string Reason);
