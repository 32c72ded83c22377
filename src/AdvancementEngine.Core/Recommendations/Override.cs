using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>A navigator's override of one verdict: it is evaluated as said, and the result keeps what the policy said, who overrode it and why.</summary>
/// <param name="Policy">Policy code.</param>
/// <param name="Opportunity">Occupation or credential code it is limited to; empty for all.</param>
/// <param name="Verdict">The verdict to go by.</param>
/// <param name="Reason">Reason code, one of <see cref="OverrideReasons.Codes"/>.</param>
/// <param name="By">Role of who overrode, for example <c>navigator</c>; no names.</param>
public sealed record Override(string Policy, string Opportunity, Verdict Verdict, string Reason, string By);
