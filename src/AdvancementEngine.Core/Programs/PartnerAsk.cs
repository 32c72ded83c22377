using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>What to ask a partner next.</summary>
/// <param name="Partner">Partner id.</param>
/// <param name="Touchpoint">Touchpoint to ask for.</param>
/// <param name="Why">Code: <c>nobody-does-it</c> (no partner of the program has done it recently), <c>partner-has-capacity</c>,
/// <c>long-ago</c> (the partner did it once), <c>not-yet</c>.</param>
/// <param name="LastContact">Latest dated record of the partner; null if none.</param>
public sealed record PartnerAsk(string Partner, string Touchpoint, string Why, DateOnly? LastContact);
