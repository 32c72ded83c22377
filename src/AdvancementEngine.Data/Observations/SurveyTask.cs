using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Observations;

/// <summary>What respondents of the Stack Overflow Developer Survey 2016 are read as.</summary>
public enum SurveyTask
{
    /// <summary>Recognizing the present occupation from technologies, education paths and experience.</summary>
    Occupation = 0,

    /// <summary>Telling which technologies a person wants next, a stated wish.</summary>
    NextTechnology = 1,
}
