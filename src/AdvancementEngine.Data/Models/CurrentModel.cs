namespace AdvancementEngine.Data.Models;

/// <summary>Which model ranks participants where none is named: the one that was promoted, else the shipped one. The same for the command
/// line, the batch and the service.</summary>
public static class CurrentModel
{
    /// <summary>Root folder of models where none is named, in the folder the program runs in.</summary>
    public const string DefaultRoot = "models";

    /// <summary>Instead of a folder: the model that ships with the engine, whatever is current.</summary>
    public const string Shipped = "shipped";

    /// <summary>The folder of the model to use.</summary>
    /// <param name="model">The folder named, or <see cref="Shipped"/>; null for the current model.</param>
    /// <param name="root">Root of the models; null for <see cref="DefaultRoot"/>, where it is there and a model of it was promoted.</param>
    /// <exception cref="DataException">The root named is missing, its list of promotions cannot be read, or its current model is
    /// missing.</exception>
    public static string Folder(string? model = null, string? root = null)
    {
        if (string.Equals(model, Shipped, StringComparison.Ordinal))
            return ShippedFiles.Model;
        if (model is not null)
            return model;
        if (root is null && !File.Exists(Path.Combine(DefaultRoot, ModelRegistry.FileName)))
            return ShippedFiles.Model;
        root ??= DefaultRoot;
        using var registry = ModelRegistry.Open(root);
        if (registry.Current is not { } current)
            return ShippedFiles.Model;
        registry.Require(current);
        return Path.Combine(root, current);
    }
}
