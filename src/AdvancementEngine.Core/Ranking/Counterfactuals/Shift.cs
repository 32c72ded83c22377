using System.Runtime.InteropServices;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>Where an occupation's findings come out differently after a change of facts.</summary>
internal readonly record struct Shift(int Occupation, OpportunityGroup Group, float Adjustment);
