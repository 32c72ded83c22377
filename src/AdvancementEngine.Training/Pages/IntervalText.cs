using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>A figure with its interval, as a report shows it.</summary>
internal static class IntervalText
{
    public static string Of(Interval interval) => $"{Numbers.Of(interval.Mean)} [{Numbers.Of(interval.Low)}, {Numbers.Of(interval.High)}]";
}
