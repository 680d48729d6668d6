using Microsoft.Extensions.Options;

namespace KazakhDzungar.Web.Options;

/// <summary>Says at the start, not at the first request, when the record is not where the options say.</summary>
internal sealed class AtlasOptionsValidation : IValidateOptions<AtlasOptions>
{
    public ValidateOptionsResult Validate(string? name, AtlasOptions options)
    {
        var folder = AtlasOptions.Absolute(options.DataPath);
        return Directory.Exists(folder)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{AtlasOptions.Section}:{nameof(AtlasOptions.DataPath)}: there is no folder '{folder}'.");
    }
}
