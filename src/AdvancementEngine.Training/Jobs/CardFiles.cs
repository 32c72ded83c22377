using System.Text;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Training.Pages;

namespace AdvancementEngine.Training.Jobs;

/// <summary>The files of a model card, which the model writer writes together with the model.</summary>
internal static class CardFiles
{
    public static IEnumerable<(string Name, byte[] Content)> Of(ModelCard card)
    {
        yield return (ModelCard.JsonFile, Encoding.UTF8.GetBytes(card.ToJson() + "\n"));
        yield return (ModelCard.PageFile, Encoding.UTF8.GetBytes(ModelCardPage.Write(card)));
    }
}
