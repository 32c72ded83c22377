using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Observations;

/// <summary>How respondents of the Stack Overflow Developer Survey 2016 are read.</summary>
public enum SurveyTask
{
    /// <summary>Recognizing the current occupation from technologies, education paths and experience.</summary>
    Occupation = 0,

    /// <summary>Predicting which technologies a person wants next, a stated wish.</summary>
    NextTechnology = 1,
}
