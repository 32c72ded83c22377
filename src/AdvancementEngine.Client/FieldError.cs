namespace AdvancementEngine.Client;

/// <summary>A field that cannot be used.</summary>
/// <param name="Path">Its path in the request.</param>
/// <param name="Description">Found, needed, remedy.</param>
public sealed record FieldError(string Path, string Description);
