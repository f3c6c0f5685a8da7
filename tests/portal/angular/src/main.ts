// The compiler has to be there before any component is declared, those of the libraries included.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Root } from './app/root.ts';
import './app/app.css';

await bootstrapApplication(Root);
