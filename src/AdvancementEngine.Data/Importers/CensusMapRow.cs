namespace AdvancementEngine.Data.Importers;

/// <summary>An O*NET occupation covered by a Census code.</summary>
/// <param name="Census">Census code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Soc2010">SOC 2010 code it was mapped through.</param>
/// <param name="Soc2018">SOC 2018 code it was mapped through.</param>
/// <param name="Onet">O*NET-SOC code.</param>
/// <param name="OnetTitle">Its title.</param>
/// <param name="Weight">Share of the Census code, greater than 0; the shares of a code add up to 1. They follow current employment of the
/// SOC 2018 code, divided evenly among its O*NET occupations.</param>
public sealed record CensusMapRow(
    string Census,
    string Title,
    string Soc2010,
    string Soc2018,
    string Onet,
    string OnetTitle,
    double Weight
);
