namespace AdvancementEngine.Data.Models;

/// <summary>Which model ranks participants if none is specified: the promoted one, or else the shipped one. The same for the command line,
/// batch and service.</summary>
public static class CurrentModel
{
    /// <summary>Default root folder of models, in the working directory.</summary>
    public const string DefaultRoot = "models";

    /// <summary>Used instead of a folder: the model that ships with the engine, whichever model is current.</summary>
    public const string Shipped = "shipped";

    /// <summary>The folder of the model to use.</summary>
    /// <param name="model">The specified folder, or <see cref="Shipped"/>; null for the current model.</param>
    /// <param name="root">Root of the models; null for <see cref="DefaultRoot"/>, if it exists and one of its models was promoted.</param>
    /// <exception cref="DataException">The specified root is missing, its list of promotions cannot be read, or its current model is
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
