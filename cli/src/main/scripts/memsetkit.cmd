@echo off
rem Starts the command on Windows; memsetkit.jar stands beside this file, or MEMSETKIT_JAR says where it is.
setlocal
set "JAR=%~dp0memsetkit.jar"
if defined MEMSETKIT_JAR set "JAR=%MEMSETKIT_JAR%"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
where /q "%JAVA%" 2>nul || if not exist "%JAVA%.exe" (
    echo memsetkit: found no java: install a JDK of version 17 or newer, or set JAVA_HOME 1>&2
    exit /b 2
)
"%JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=off -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
