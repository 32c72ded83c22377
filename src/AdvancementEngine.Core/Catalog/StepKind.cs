namespace AdvancementEngine.Catalog;

/// <summary>Direction of a ladder step.</summary>
public enum StepKind
{
    /// <summary>Advancement: a higher level, or an equal one with clearly higher pay.</summary>
    Up,

    /// <summary>An equal level with similar pay.</summary>
    Lateral,

    /// <summary>A lower level or clearly lower pay; never shown as advancement.</summary>
    Back,
}
