@echo off
rem Builds Netgrade on first use, then runs it. After changing sources, delete grader\target to build again.
setlocal
set "root=%~dp0"
set "app=%root%grader\target\netgrade\lib\grader-0.1.0.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

if exist "%app%" goto run
echo netgrade: building (only the first time; about a minute) ... 1>&2
pushd "%root%"
call mvn -B -q package -DskipTests -Dspotless.check.skip=true
if errorlevel 1 (
    popd
    echo netgrade: the build failed 1>&2
    exit /b 3
)
popd

:run
set ALLURE_NO_ANALYTICS=1
set TESTCONTAINERS_RYUK_DISABLED=true
set TESTCONTAINERS_HOST_OVERRIDE=localhost
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:SharedArchiveFile=%root%grader\target\netgrade\lib\grader.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off "-Dnetgrade.command=%~0" %NETGRADE_OPTS% -jar "%app%" %*
exit /b %errorlevel%
