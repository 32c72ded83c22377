namespace AdvancementEngine.Catalog;

/// <summary>Where a fact comes from.</summary>
/// <param name="Title">Page title and publisher, or <c>OURS</c> for our own judgment.</param>
/// <param name="Url">The public page; empty for ours.</param>
/// <param name="Seen">When the fact was confirmed: <c>YYYY-MM-DD</c> or <c>YYYY-MM</c>.</param>
/// <param name="Reason">The reason; required for our own judgment.</param>
public sealed record SourceNote(string Title, string Url, string Seen, string Reason)
{
    /// <summary>Title of our own judgments.</summary>
    public const string Ours = "OURS";

    /// <summary>True for our own judgment.</summary>
    public bool IsOurs => string.Equals(Title, Ours, StringComparison.Ordinal);
}
