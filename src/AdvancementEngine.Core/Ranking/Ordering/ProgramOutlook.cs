using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>A program's findings, and how far those not yet settled can move each occupation.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Bounds">By dense occupation index, logits, where nothing is overridden.</param>
internal sealed record ProgramOutlook(ProgramFindings Findings, (float Low, float High)[] Bounds);
