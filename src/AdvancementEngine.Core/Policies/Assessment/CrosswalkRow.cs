using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>One criterion of the WIOA definition of pre-apprenticeship (20 CFR 681.480) and the indicators that answer it.</summary>
/// <param name="Criterion">Code.</param>
/// <param name="Indicators">Indicators.</param>
/// <param name="Verdict">Combined verdict of all of them.</param>
public sealed record CrosswalkRow(string Criterion, ImmutableArray<string> Indicators, Verdict Verdict);
