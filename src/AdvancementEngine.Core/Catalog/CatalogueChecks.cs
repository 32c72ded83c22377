namespace AdvancementEngine.Catalog;

internal static class CatalogueChecks
{
    public static void Run(Catalogue catalogue)
    {
        foreach (var occupation in catalogue.Occupations)
        {
            foreach (var rating in occupation.Ratings)
                NeedElement(catalogue, rating.Element, $"a rating of occupation '{occupation.Code}'");
            foreach (var technology in occupation.Technologies)
                NeedElement(catalogue, technology.Element, $"a technology of occupation '{occupation.Code}'");
        }

        foreach (var link in catalogue.CredentialLinks)
        {
            NeedCredential(catalogue, link.Credential, "a credential link");
            NeedOccupation(catalogue, link.Occupation, $"the link of credential '{link.Credential}'");
        }

        foreach (var credential in catalogue.Credentials)
        {
            foreach (var code in credential.CountsToward)
                NeedCredential(catalogue, code, $"the ladder of credential '{credential.Code}'");
            if (credential.Successor is { } successor)
                NeedCredential(catalogue, successor, $"the successor of credential '{credential.Code}'");
        }

        foreach (var step in catalogue.Steps)
        {
            NeedOccupation(catalogue, step.From, $"the step to '{step.To}'");
            NeedOccupation(catalogue, step.To, $"the step from '{step.From}'");
        }

        foreach (var function in catalogue.CompetencyModels.SelectMany(m => m.Functions))
        {
            foreach (var element in function.Elements)
                NeedElement(catalogue, element, $"job function '{function.Title}'");
        }
    }

    private static void NeedElement(Catalogue catalogue, string id, string where)
    {
        if (catalogue.ElementIndex(id) < 0) throw Missing("element", id, where);
    }

    private static void NeedOccupation(Catalogue catalogue, string code, string where)
    {
        if (catalogue.OccupationIndex(code) < 0) throw Missing("occupation", code, where);
    }

    private static void NeedCredential(Catalogue catalogue, string code, string where)
    {
        if (catalogue.CredentialIndex(code) < 0) throw Missing("credential", code, where);
    }

    private static CatalogueException Missing(string what, string code, string where) =>
        new($"{where} names {what} '{code}', which the catalogue does not define; needed: a defined code; add the {what} or remove the row");
}
