namespace AdvancementEngine.Factorization;

/// <summary>An element a person has, with its weight.</summary>
/// <param name="Element">Dense index of the element in one model.</param>
/// <param name="Weight">w_e = evidence-kind weight × block weight; finite, within ±10⁶, no unit.</param>
public readonly record struct WeightedElement(int Element, float Weight);
