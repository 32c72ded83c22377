namespace AdvancementEngine.Client;

/// <summary>An invalid field.</summary>
/// <param name="Path">Its path in the request.</param>
/// <param name="Description">Found, needed, remedy.</param>
public sealed record FieldError(string Path, string Description);
