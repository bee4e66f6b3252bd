<#function plain text><#return text?replace("\\", "\\\\")?replace("([`*_{}\\[\\]<>|#~])", "\\\\$1", "r")></#function>
# ${words["feedback.title"]?replace("%s", plain(title))}

**${words["feedback.score"]?replace("%s", score)}**
<#if hidden>

${words["hidden"]}
</#if>

## ${words["feedback.summary"]}

| ${words["feedback.exercise"]} | ${words["feedback.passed"]} | ${words["feedback.lost"]} | ${words["feedback.open"]} | ${words["verdict.NOT_GRADED"]} | ${words["feedback.points"]} |
|---|---:|---:|---:|---:|---:|
<#list exercises as row>
| ${row.name} | ${row.passed} | ${row.lost} | ${row.open} | ${row.ours} | ${row.points} |
</#list>

<#list notes as sentence>
${plain(sentence)}

</#list>
<#if losses?has_content>
## ${words["feedback.losses"]}
<#list losses as loss>

### ${plain(loss.heading)}

${loss.code}</#list>
<#else>
${words["nothing-lost"]}
</#if>
<#if remarks?has_content>

## ${words["besides"]}

<#list remarks as remark>
* ${plain(remark)}
</#list>
</#if>

${words["feedback.made"]?replace("%s", suite)?replace("%d", seed)}
