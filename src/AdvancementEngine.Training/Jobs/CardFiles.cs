using System.Text;
using AdvancementEngine.Data;
using AdvancementEngine.Learning.Runs;
using AdvancementEngine.Training.Pages;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Writes a model card beside the manifest. The writer of the model removed the last one first, so a card found there is this model's.</summary>
internal static class CardFiles
{
    public static void Write(string folder, ModelCard card)
    {
        AtomicFile.Write(Path.Combine(folder, ModelCard.JsonFile), Encoding.UTF8.GetBytes(card.ToJson() + "\n"));
        AtomicFile.Write(Path.Combine(folder, ModelCard.PageFile), Encoding.UTF8.GetBytes(ModelCardPage.Write(card)));
    }
}
