using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>A navigator's override of one verdict. The given verdict counts, and the result keeps the policy's verdict, who overrode it and
/// why.</summary>
/// <param name="Policy">Policy code.</param>
/// <param name="Opportunity">Code of the occupation or credential it is limited to; empty for all.</param>
/// <param name="Verdict">The verdict to use.</param>
/// <param name="Reason">Reason code, one of <see cref="OverrideReasons.Codes"/>.</param>
/// <param name="By">Role of the person who overrode it, for example <c>navigator</c>; no names.</param>
public sealed record Override(string Policy, string Opportunity, Verdict Verdict, string Reason, string By);
