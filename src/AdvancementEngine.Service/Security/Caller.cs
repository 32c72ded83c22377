using AdvancementEngine.Service.Options;

namespace AdvancementEngine.Service.Security;

/// <summary>The caller.</summary>
/// <param name="Name">Name of the key or token, never of a person; for the audit and the rate limit.</param>
/// <param name="Scopes">What the caller may do.</param>
/// <param name="Tenant">Program id it is limited to; empty for none.</param>
internal sealed record Caller(string Name, Scope Scopes, string Tenant)
{
    /// <summary>Anyone who can connect, if authentication is not set up.</summary>
    public static Caller Anonymous { get; } = new("anonymous", Scope.All, string.Empty);
}
