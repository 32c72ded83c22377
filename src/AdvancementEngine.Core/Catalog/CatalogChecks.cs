namespace AdvancementEngine.Catalog;

internal static class CatalogChecks
{
    public static void Run(CareerCatalog catalog)
    {
        foreach (var occupation in catalog.Occupations)
        {
            foreach (var rating in occupation.Ratings)
                NeedElement(catalog, rating.Element, $"a rating of occupation '{occupation.Code}'");
            foreach (var technology in occupation.Technologies)
                NeedElement(catalog, technology.Element, $"a technology of occupation '{occupation.Code}'");
        }

        foreach (var link in catalog.CredentialLinks)
        {
            NeedCredential(catalog, link.Credential, "a credential link");
            NeedOccupation(catalog, link.Occupation, $"the link of credential '{link.Credential}'");
        }

        foreach (var credential in catalog.Credentials)
        {
            foreach (var code in credential.CountsToward)
                NeedCredential(catalog, code, $"the ladder of credential '{credential.Code}'");
            if (credential.Successor is { } successor)
                NeedCredential(catalog, successor, $"the successor of credential '{credential.Code}'");
        }

        foreach (var step in catalog.Steps)
        {
            NeedOccupation(catalog, step.From, $"the step to '{step.To}'");
            NeedOccupation(catalog, step.To, $"the step from '{step.From}'");
        }

        foreach (var training in catalog.Training.All)
        {
            if (training.Kind == TrainingMedian.Credential)
                NeedCredential(catalog, training.Code, "training that names it");
            if (training.Kind == TrainingMedian.Occupation)
                NeedOccupation(catalog, training.Code, "training that leads to it");
        }

        foreach (var function in catalog.CompetencyModels.SelectMany(m => m.Functions))
        {
            foreach (var element in function.Elements)
                NeedElement(catalog, element, $"job function '{function.Title}'");
        }
    }

    public static void RunLadder(CareerCatalog catalog, IReadOnlyList<LadderStep> steps)
    {
        foreach (var step in steps)
        {
            NeedOccupation(catalog, step.From, $"the ladder step to '{step.To}'");
            NeedOccupation(catalog, step.To, $"the ladder step from '{step.From}'");
        }
    }

    private static void NeedElement(CareerCatalog catalog, string id, string where)
    {
        if (catalog.ElementIndex(id) < 0)
            throw Missing("element", id, where);
    }

    private static void NeedOccupation(CareerCatalog catalog, string code, string where)
    {
        if (catalog.OccupationIndex(code) < 0)
            throw Missing("occupation", code, where);
    }

    private static void NeedCredential(CareerCatalog catalog, string code, string where)
    {
        if (catalog.CredentialIndex(code) < 0)
            throw Missing("credential", code, where);
    }

    private static CatalogException Missing(string what, string code, string where) =>
        new($"{where} names {what} '{code}', which the catalog does not define; needed: a defined code; add the {what} or remove the row");
}
