<?php

declare(strict_types=1);

require __DIR__ . '/vendor/autoload.php';

// As in Bref's layers: one bootstrap for all of its runtimes.
match (getenv('BREF_RUNTIME')) {
    'function' => Bref\FunctionRuntime\Main::run(),
};
