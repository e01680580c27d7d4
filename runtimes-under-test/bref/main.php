<?php

declare(strict_types=1);

require_once __DIR__ . '/function.php';

Conformance\initialize();

return Conformance\main(...);
